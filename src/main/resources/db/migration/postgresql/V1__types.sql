-- codes and names sort by code point; amounts are exact
create domain nianjian.code as varchar(400) collate "C";
create domain nianjian.amount as numeric;
