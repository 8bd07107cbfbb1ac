-- codes and names sort by code point; amounts are exact
create domain nianjian.code as varchar(400);
create domain nianjian.amount as decfloat(1000);
