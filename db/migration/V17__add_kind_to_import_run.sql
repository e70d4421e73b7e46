alter table import_run add column kind text not null default 'IMPORT' check (kind in ('IMPORT', 'REREAD'));
comment on column import_run.kind is 'IMPORT takes files in; REREAD reads the stored ones again';
