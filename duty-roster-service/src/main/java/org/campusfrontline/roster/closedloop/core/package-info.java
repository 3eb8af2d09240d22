/// When cohorts enter a closed loop and where they live, searched with a proof; days are numbers from a first day 0.
@NullMarked
package org.campusfrontline.roster.closedloop.core;

import org.jspecify.annotations.NullMarked;
