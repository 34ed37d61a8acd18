const a = 'Niet af;
