create index position_title on position (title);
