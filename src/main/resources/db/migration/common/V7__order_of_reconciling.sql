-- what is asked for region by region, and level by level, without a search through the whole

-- the figures over several years that are told of a region
create index mention_role on nianjian.mention (ref_area, role);

-- the regions' values of one line of government, indicator and year
create index observation_level on nianjian.observation (agency_kind, indicator, time_period, ref_area);

-- the reports of one source, which may be the same one
create index report_source on nianjian.report (ref_area, report_year);
