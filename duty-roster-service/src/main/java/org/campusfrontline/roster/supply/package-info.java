/// Meals, beds and protective sets, derived from published duties in numbers alone.
@NullMarked
package org.campusfrontline.roster.supply;

import org.jspecify.annotations.NullMarked;
