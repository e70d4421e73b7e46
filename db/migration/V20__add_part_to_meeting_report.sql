alter table meeting_report add column part text check (part <> '');
comment on column meeting_report.part is 'which sitting the article tells of: 开幕会, 闭幕会, 主席团第一次会议; null when it does not say';
