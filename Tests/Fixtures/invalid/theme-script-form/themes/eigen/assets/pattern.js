const a = /niet [/] af;
