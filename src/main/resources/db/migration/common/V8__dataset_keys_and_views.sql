-- the code lists and the tables about cells, as in the files of their names

create table dataset.regions (
  ref_area nianjian.code primary key,
  ref_area_name varchar(400) not null,
  name varchar(400) not null,
  parent nianjian.code,
  level varchar(40) not null,
  valid_from int,
  valid_to int,
  former_names varchar not null
);

create table dataset.indicators (
  indicator nianjian.code primary key,
  indicator_name varchar(400) not null,
  indicator_name_en varchar(400) not null,
  position int not null,
  unit_measure varchar(400) not null,
  same_units varchar not null,
  scope_units varchar not null,
  owner varchar(400) not null,
  definition varchar not null
);

create table dataset.obs_status (
  obs_status varchar(1) primary key,
  name_zh varchar(400) not null,
  name_en varchar(400) not null,
  means_zh varchar not null,
  means_en varchar not null
);

create table dataset.targets (
  ref_area nianjian.code,
  ref_area_name varchar(400) not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code,
  indicator_name varchar(400) not null,
  time_period int,
  report_id nianjian.code not null,
  mention_id nianjian.code primary key,
  role varchar(40) not null,
  label varchar not null,
  amount nianjian.amount not null,
  unit varchar(400) not null,
  bound varchar(40) not null,
  period_start date,
  period_end date,
  obs_value nianjian.amount,
  unit_measure varchar(400) not null,
  obs_status varchar(1),
  relations varchar not null,
  evidence varchar not null
);

create table dataset.coverage (
  ref_area nianjian.code not null,
  ref_area_name varchar(400) not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  indicator_name varchar(400) not null,
  time_period int not null,
  coverage varchar(40) not null,
  primary key (ref_area, agency_kind, indicator, time_period)
);

create table dataset.conflicts (
  ref_area nianjian.code not null,
  ref_area_name varchar(400) not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  indicator_name varchar(400) not null,
  time_period int not null,
  obs_value nianjian.amount not null,
  unit_measure varchar(400) not null,
  obs_status varchar(1) not null,
  rule varchar(40) not null,
  report_id nianjian.code not null,
  mention_id nianjian.code not null,
  agency varchar not null,
  report_year int,
  published date,
  amount nianjian.amount not null,
  unit varchar(400) not null,
  bound varchar(40) not null,
  period_start date,
  period_end date,
  verdict varchar(40) not null,
  left_out_by varchar(40) not null,
  evidence varchar not null,
  primary key (ref_area, agency_kind, indicator, time_period, mention_id)
);

-- codes point at the tables that explain them; where there is no code there is null, not an empty text

alter table dataset.observations alter column report_id drop not null;
alter table dataset.mentions alter column ref_area drop not null;
alter table dataset.mentions alter column indicator drop not null;
alter table dataset.findings alter column ref_area drop not null;
alter table dataset.findings alter column indicator drop not null;
alter table dataset.findings alter column report_id drop not null;
alter table dataset.reports alter column ref_area drop not null;

update dataset.observations set report_id = null where report_id = '';
update dataset.mentions set ref_area = null where ref_area = '';
update dataset.mentions set indicator = null where indicator = '';
update dataset.findings set ref_area = null where ref_area = '';
update dataset.findings set indicator = null where indicator = '';
update dataset.findings set report_id = null where report_id = '';
update dataset.reports set ref_area = null where ref_area = '';

-- a release that is here already keeps its rows: its codes alone, until the next one brings their names

insert into dataset.regions (ref_area, ref_area_name, name, level, former_names)
select ref_area, '', '', '', '' from dataset.observations
union select ref_area, '', '', '', '' from dataset.mentions where ref_area is not null
union select ref_area, '', '', '', '' from dataset.reports where ref_area is not null;

insert into dataset.indicators
  (indicator, indicator_name, indicator_name_en, position, unit_measure, same_units, scope_units, owner, definition)
select indicator, '', '', 0, '', '', '', '', '' from dataset.observations
union select indicator, '', '', 0, '', '', '', '', '' from dataset.mentions where indicator is not null;

insert into dataset.obs_status (obs_status, name_zh, name_en, means_zh, means_en)
select distinct obs_status, '', '', '', '' from dataset.observations;

-- whoever follows a code back needs these, and so does each release, which deletes what they point at

create index observations_by_report on dataset.observations (report_id);
create index observations_by_indicator on dataset.observations (indicator, time_period);
create index mentions_by_report on dataset.mentions (report_id, char_start);
create index findings_by_report on dataset.findings (report_id);
create index targets_by_report on dataset.targets (report_id);
create index conflicts_by_report on dataset.conflicts (report_id);
create index reports_by_region on dataset.reports (ref_area);

-- A decision that no report agrees with has no report. Findings may name a region or an indicator that no list has, which
-- is what they are about, and revisions tell of codes that are gone. A check costs more than a row: the great tables have
-- those that keep a value from standing without its source, and nothing points at them, since each release deletes them.

alter table dataset.reports add constraint reports_region foreign key (ref_area) references dataset.regions;
alter table dataset.observations add constraint observations_region foreign key (ref_area) references dataset.regions;
alter table dataset.observations
  add constraint observations_indicator foreign key (indicator) references dataset.indicators;
alter table dataset.observations add constraint observations_report foreign key (report_id) references dataset.reports;
alter table dataset.mentions add constraint mentions_report foreign key (report_id) references dataset.reports;
alter table dataset.targets add constraint targets_report foreign key (report_id) references dataset.reports;
alter table dataset.conflicts add constraint conflicts_report foreign key (report_id) references dataset.reports;
alter table dataset.findings add constraint findings_report foreign key (report_id) references dataset.reports;

-- the last year whose value is not contested; contested_period tells of a later one that is
create view dataset.latest_values as
select ref_area, ref_area_name, agency_kind, indicator, indicator_name, time_period, obs_value, unit_measure, bound,
  obs_status, period_start, period_end,
  case when contested > time_period then contested end as contested_period,
  report_id, agency, evidence
from (
  select o.*,
    max(case when obs_status <> 'U' then time_period end) over (partition by ref_area, agency_kind, indicator) as settled,
    max(case when obs_status = 'U' then time_period end) over (partition by ref_area, agency_kind, indicator) as contested
  from dataset.observations o
) v
where time_period = settled;

-- within one level of regions and one line of government; what is contested stands here without a rank
create view dataset.rankings as
select o.indicator, o.indicator_name, o.agency_kind, o.time_period, r.level,
  case when o.obs_status <> 'U' then rank() over (
    partition by o.indicator, o.agency_kind, o.time_period, r.level, case when o.obs_status = 'U' then 1 else 0 end
    order by o.obs_value desc) end as rank,
  count(case when o.obs_status <> 'U' then 1 end) over (
    partition by o.indicator, o.agency_kind, o.time_period, r.level) as ranked,
  o.ref_area, o.ref_area_name, o.obs_value, o.unit_measure, o.bound, o.obs_status, o.period_start, o.period_end,
  o.report_id, o.agency
from dataset.observations o join dataset.regions r on r.ref_area = o.ref_area;

-- a year beside the one before; there is a change only where both count the same days and the same thing
create view dataset.yearly_changes as
select ref_area, ref_area_name, agency_kind, indicator, indicator_name, time_period, obs_value, previous_value, unit_measure,
  case when comparison = 'same' then obs_value - previous_value end as change,
  case when comparison = 'same' and previous_value <> 0
    then round(100 * (obs_value - previous_value) / abs(previous_value), 2) end as change_percent,
  comparison, bound, previous_bound, obs_status, previous_status, report_id, previous_report_id
from (
  select o.*, p.obs_value as previous_value, p.bound as previous_bound, p.obs_status as previous_status,
    p.report_id as previous_report_id,
    case
      when o.obs_status = 'U' or p.obs_status = 'U' then 'contested'
      when extract(month from o.period_start) <> extract(month from p.period_start)
        or extract(day from o.period_start) <> extract(day from p.period_start)
        or extract(month from o.period_end) <> extract(month from p.period_end)
        or extract(day from o.period_end) <> extract(day from p.period_end)
        or extract(year from o.period_start) <> extract(year from p.period_start) + 1 then 'other_days'
      when case when ' ' || o.obs_flags || ' ' like '% D %' then 1 else 0 end
        <> case when ' ' || p.obs_flags || ' ' like '% D %' then 1 else 0 end then 'other_scope'
      else 'same'
    end as comparison
  from dataset.observations o
  join dataset.observations p on p.ref_area = o.ref_area and p.agency_kind = o.agency_kind
    and p.indicator = o.indicator and p.time_period = o.time_period - 1
) v;

-- what reports disagree about, decided by a rule or not; each figure that was told stands in dataset.conflicts
create view dataset.contested_cells as
select o.ref_area, o.ref_area_name, o.agency_kind, o.indicator, o.indicator_name, o.time_period, o.obs_value,
  o.unit_measure, o.obs_status, o.rule, o.mention_count, o.conflict_count, c.least_amount, c.greatest_amount, c.reports,
  o.report_id, o.evidence
from dataset.observations o
left join (
  select ref_area, agency_kind, indicator, time_period, min(amount) as least_amount, max(amount) as greatest_amount,
    count(distinct report_id) as reports
  from dataset.conflicts
  where verdict not in ('part', 'narrowed', 'other_scope')
  group by ref_area, agency_kind, indicator, time_period
) c on c.ref_area = o.ref_area and c.agency_kind = o.agency_kind and c.indicator = o.indicator
  and c.time_period = o.time_period
where o.conflict_count > 0;
