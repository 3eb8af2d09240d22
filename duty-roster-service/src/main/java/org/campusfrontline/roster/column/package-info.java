/// Plans from lines of duties: a linear program chooses among lines, each person's search prices new ones against it,
/// and small groups of people are planned anew until the time is over. Its bound holds for every plan.
@NullMarked
package org.campusfrontline.roster.column;

import org.jspecify.annotations.NullMarked;
