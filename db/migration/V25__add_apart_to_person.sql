alter table person add column apart text check (apart <> '');
comment on column person.apart is 'why he was taken for another than his namesake, inferred: a message key without its people.apart. prefix';
