-- the SHA-256 of the CSV that each table of the schema dataset was filled with, and of the program that filled them: where
-- a release has the same, the tables are left alone
create table nianjian.dataset_mark (
  name varchar(100) primary key,
  stands_for varchar(64) not null
);
