/* Niet af.
