await fetch('x');
