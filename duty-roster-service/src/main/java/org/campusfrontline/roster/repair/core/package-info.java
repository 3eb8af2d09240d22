/// When people fall out: who could stand in, which few changes mend a roster, and the fewest that do. Plain Java.
@NullMarked
package org.campusfrontline.roster.repair.core;

import org.jspecify.annotations.NullMarked;
