/// The cheapest line of duties for one person under a rule book, by dynamic programming over stints. Rules that the
/// search does not know are left out of its prices, so that what it calls the least is never too much; what a line
/// truly costs is the evaluator's to say.
@NullMarked
package org.campusfrontline.roster.pricing;

import org.jspecify.annotations.NullMarked;
