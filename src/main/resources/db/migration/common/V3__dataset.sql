-- the published dataset, for whoever would rather query; replaced in one transaction by each release

create table dataset.observations (
  ref_area nianjian.code not null,
  ref_area_name varchar(400) not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  indicator_name varchar(400) not null,
  time_period int not null,
  obs_value nianjian.amount not null,
  unit_measure varchar(400) not null,
  decimals int not null,
  bound varchar(40) not null,
  obs_status varchar(1) not null,
  obs_flags varchar(40) not null,
  period_start date not null,
  period_end date not null,
  mention_count int not null,
  conflict_count int not null,
  rule varchar(40) not null,
  report_id nianjian.code not null,
  agency varchar not null,
  evidence varchar not null,
  primary key (ref_area, agency_kind, indicator, time_period)
);

create table dataset.mentions (
  report_id nianjian.code not null,
  file varchar(8000) not null,
  mention_id nianjian.code primary key,
  char_start int not null,
  char_end int not null,
  text varchar not null,
  amount nianjian.amount not null,
  unit varchar(400) not null,
  bound varchar(40) not null,
  role varchar(40) not null,
  time_period int,
  period_start date,
  period_end date,
  ref_area nianjian.code not null,
  indicator nianjian.code not null,
  label varchar not null,
  relations varchar not null,
  sentence varchar not null
);

create table dataset.findings (
  severity varchar(40) not null,
  kind varchar(40) not null,
  ref_area nianjian.code not null,
  time_period int,
  indicator nianjian.code not null,
  report_id nianjian.code not null,
  mention_ids varchar not null,
  message varchar not null,
  evidence varchar not null
);

create table dataset.reports (
  report_id nianjian.code primary key,
  file varchar(8000) not null,
  sha256 varchar(64) not null,
  media_type varchar(200) not null,
  charset varchar(100) not null,
  title varchar not null,
  kind varchar(40) not null,
  ref_area nianjian.code not null,
  ref_area_name varchar(400) not null,
  agency varchar not null,
  agency_kind nianjian.code not null,
  report_year int,
  published date,
  characters int not null,
  mentions int not null,
  status varchar(100) not null,
  reason varchar not null
);
