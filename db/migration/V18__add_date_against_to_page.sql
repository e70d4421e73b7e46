alter table page add column date_against jsonb not null default '[]';
comment on column page.date_against is 'places of the page that speak for another date than the one found in its text';
