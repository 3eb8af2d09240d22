/// Passages of cohorts through a loop and each person's own way: phases by the date, what planners note, counts.
@NullMarked
package org.campusfrontline.roster.closedloop.cycle;

import org.jspecify.annotations.NullMarked;
