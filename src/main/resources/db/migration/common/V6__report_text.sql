-- the cleaned text of each report that gave one, in pieces short enough for every database
create table nianjian.report_text (
  report_id nianjian.code not null,
  piece int not null,
  text varchar not null,
  primary key (report_id, piece)
);
