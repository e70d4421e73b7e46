alter table correction drop constraint correction_field_check;
alter table correction add constraint correction_field_check check
    (field in ('DATE', 'PAGE_NUMBER', 'TITLE', 'BYLINE', 'GENRE', 'EVENT_DATE', 'MISPRINT'));
