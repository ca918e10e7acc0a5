func /* a */ f /* b */ ( /* c */ x /* d */ y /* e */ : /* f */ Int /* g */ ) /* h */ -> /* i */ Int /* j */ { 1 }
