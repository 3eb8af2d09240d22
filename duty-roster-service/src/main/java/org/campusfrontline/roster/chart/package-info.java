/// A roster drawn for the wall: people down the side, days across, the cover of each shift below.
@NullMarked
package org.campusfrontline.roster.chart;

import org.jspecify.annotations.NullMarked;
