/// The cheapest line of duties for one person at given prices, found exactly by dynamic programming over stints.
/// A stint is a maximal run of worked days; between stints a person rests, so lines are paths from stint to stint.
@NullMarked
package org.campusfrontline.roster.line;

import org.jspecify.annotations.NullMarked;
