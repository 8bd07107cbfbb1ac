-- what is asked for together lies together

-- files wait in the order of their paths, so that a folder's reports are written side by side
alter table nianjian.pending add column place int default 0 not null;
create index pending_place on nianjian.pending (place);

-- an observation holds the figure chosen, so that whoever goes through the observations need not look each one up among
-- the mentions; empty in a store from before where a decision had no figure that agrees

alter table nianjian.observation add column char_end int;
alter table nianjian.observation add column text varchar;
alter table nianjian.observation add column amount varchar;
alter table nianjian.observation add column amount_scale int;
alter table nianjian.observation add column unit varchar(400);
alter table nianjian.observation add column bound varchar(40);
alter table nianjian.observation add column role varchar(40);
alter table nianjian.observation add column period_start date;
alter table nianjian.observation add column period_end date;
alter table nianjian.observation add column label varchar;
alter table nianjian.observation add column relations varchar;
alter table nianjian.observation add column sentence varchar;
alter table nianjian.observation add column sentence_at int;

update nianjian.observation
set (char_end, text, amount, amount_scale, unit, bound, role, period_start, period_end, label, relations, sentence,
  sentence_at) = (
  select m.char_end, m.text, m.amount, m.amount_scale, m.unit, m.bound, m.role, m.period_start, m.period_end, m.label,
    m.relations, m.sentence, m.sentence_at
  from nianjian.mention m
  where m.report_id = observation.report_id and m.char_start = observation.char_start
);
