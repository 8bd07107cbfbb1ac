-- the program's own tables: what was read, and what was made of it

create table nianjian.input_folder (
  path varchar(8000) not null
);

create table nianjian.run (
  number bigint generated always as identity (cache 1) primary key,
  published_at timestamp
);

-- files that inventory wants read; a restart goes on with what is left
create table nianjian.pending (
  report_id nianjian.code primary key,
  file varchar(8000) not null,
  location varchar(24000) not null
);

create table nianjian.report (
  report_id nianjian.code primary key,
  file varchar(8000) not null,
  sha256 varchar(64) not null,
  fingerprint varchar(64) not null,
  manifest varchar(64) not null,
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
  signed date,
  characters int not null,
  mentions int not null,
  status varchar(100) not null,
  reason varchar not null,
  -- the run in which this content was first quarantined or stayed unidentified
  trouble_since bigint,
  -- hashes of its sentences, by which the same report in another file is known
  sentences varchar not null
);

create table nianjian.mention (
  report_id nianjian.code not null,
  char_start int not null,
  char_end int not null,
  text varchar not null,
  -- plain digits; the written scale stands beside them, 1021万元 being 10210000 with scale -4
  amount varchar not null,
  amount_scale int not null,
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
  sentence varchar not null,
  -- where in the sentence the figure begins, in code points
  sentence_at int not null,
  primary key (report_id, char_start)
);

-- read_from: the report whose reading found it; empty where it was found among reports
create table nianjian.finding (
  finding_id bigint generated always as identity primary key,
  read_from nianjian.code not null,
  kind varchar(40) not null,
  ref_area nianjian.code not null,
  time_period varchar(10) not null,
  indicator nianjian.code not null,
  report_id nianjian.code not null,
  mention_ids varchar not null,
  message varchar not null,
  quotes varchar not null
);
create index finding_read_from on nianjian.finding (read_from);

create table nianjian.observation (
  ref_area nianjian.code not null,
  agency_kind nianjian.code not null,
  indicator nianjian.code not null,
  time_period int not null,
  report_id nianjian.code not null,
  char_start int not null,
  unit_measure varchar(400) not null,
  flags varchar(40) not null,
  rule varchar(40) not null,
  mention_count int not null,
  conflict_count int not null,
  agency varchar not null,
  primary key (ref_area, agency_kind, indicator, time_period)
);
