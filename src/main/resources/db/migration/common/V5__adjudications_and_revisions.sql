-- persons' decisions as they applied when the store was last reconciled; no amount: no figure is to be published
create table nianjian.adjudication (
  ref_area nianjian.code not null,
  time_period int not null,
  indicator nianjian.code not null,
  amount varchar,
  amount_scale int,
  unit varchar(400) not null,
  written varchar not null,
  reason varchar not null,
  author varchar not null,
  decided_on date not null,
  primary key (ref_area, time_period, indicator)
);

-- the value as it is published
alter table nianjian.observation add column obs_value varchar default '' not null;

-- what explain asks for, and what a revision's reason is looked up by
create index mention_cell on nianjian.mention (ref_area, time_period, indicator);

-- what the last release was made of
create table nianjian.published_cell (
  ref_area nianjian.code not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  time_period int not null,
  obs_value varchar not null,
  rule varchar(40) not null,
  report_id nianjian.code not null,
  primary key (ref_area, agency_kind, indicator, time_period)
);

create table nianjian.published_report (
  report_id nianjian.code primary key,
  sha256 varchar(64) not null,
  fingerprint varchar(64) not null,
  manifest varchar(64) not null
);

create table nianjian.published_adjudication (
  ref_area nianjian.code not null,
  time_period int not null,
  indicator nianjian.code not null,
  amount varchar,
  primary key (ref_area, time_period, indicator)
);

-- how reports differ from those of the last release, the weightiest reason first; made anew for each release
create table nianjian.report_change (
  report_id nianjian.code primary key,
  weight int not null
);

create view nianjian.report_difference as
select r.report_id,
  case
    when p.report_id is null then 1
    when r.sha256 <> p.sha256 or r.manifest <> p.manifest then 3
    else 4
  end as weight
from nianjian.report r left join nianjian.published_report p on p.report_id = r.report_id
where p.report_id is null or r.sha256 <> p.sha256 or r.manifest <> p.manifest or r.fingerprint <> p.fingerprint
union all
select p.report_id, 2
from nianjian.published_report p left join nianjian.report r on r.report_id = p.report_id
where r.report_id is null;

-- cells whose value is another than the one published, and why: a decision on it, the reports it stood and stands in,
-- any other report that tells it, a report that is gone, and where no report differs the program
create view nianjian.cell_difference as
select d.ref_area, d.agency_kind, d.indicator, d.time_period, d.old_value, d.new_value,
  case d.weight
    when 0 then 'adjudicated'
    when 1 then 'source_added'
    when 2 then 'source_gone'
    when 3 then 'source_revised'
    else 'reader_changed'
  end as reason
from (
  select x.ref_area, x.agency_kind, x.indicator, x.time_period,
    coalesce(p.obs_value, '') as old_value,
    coalesce(o.obs_value, '') as new_value,
    case
      when coalesce(a.amount, case when a.ref_area is null then 'none' else 'withheld' end)
        <> coalesce(pa.amount, case when pa.ref_area is null then 'none' else 'withheld' end) then 0
      when (coalesce(o.rule, '') = 'adjudicated' or coalesce(p.rule, '') = 'adjudicated')
        and coalesce(o.rule, '') <> coalesce(p.rule, '') then 0
      when co.weight is not null or cp.weight is not null then least(coalesce(co.weight, 9), coalesce(cp.weight, 9))
      else coalesce(
        (select min(c.weight)
          from nianjian.mention m join nianjian.report_change c on c.report_id = m.report_id
          where m.ref_area = x.ref_area and m.time_period = x.time_period and m.indicator = x.indicator),
        (select min(c.weight) from nianjian.report_change c where c.weight = 2),
        4)
    end as weight
  from (
    select ref_area, agency_kind, indicator, time_period from nianjian.observation
    union
    select ref_area, agency_kind, indicator, time_period from nianjian.published_cell
  ) x
  left join nianjian.observation o on o.ref_area = x.ref_area and o.agency_kind = x.agency_kind
    and o.indicator = x.indicator and o.time_period = x.time_period
  left join nianjian.published_cell p on p.ref_area = x.ref_area and p.agency_kind = x.agency_kind
    and p.indicator = x.indicator and p.time_period = x.time_period
  left join nianjian.adjudication a on a.ref_area = x.ref_area and a.indicator = x.indicator
    and a.time_period = x.time_period
  left join nianjian.published_adjudication pa on pa.ref_area = x.ref_area and pa.indicator = x.indicator
    and pa.time_period = x.time_period
  left join nianjian.report_change co on co.report_id = o.report_id
  left join nianjian.report_change cp on cp.report_id = p.report_id
  where coalesce(o.obs_value, '') <> coalesce(p.obs_value, '')
) d;

-- each release as a difference to the one before; empty values: no such cell
create table nianjian.revision (
  release bigint not null,
  ref_area nianjian.code not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  time_period int not null,
  old_value varchar not null,
  new_value varchar not null,
  reason varchar(40) not null,
  primary key (release, ref_area, agency_kind, indicator, time_period)
);

create table dataset.revisions (
  release bigint not null,
  ref_area nianjian.code not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  time_period int not null,
  old_value nianjian.amount,
  new_value nianjian.amount,
  reason varchar(40) not null,
  primary key (release, ref_area, agency_kind, indicator, time_period)
);
