/// Closed loops with their buildings and posts, and the cohorts that enter, live and leave together.
@NullMarked
package org.campusfrontline.roster.closedloop.loop;

import org.jspecify.annotations.NullMarked;
