/// The same sheets planned by Timefold's community edition, which searches on one thread.
@NullMarked
package org.campusfrontline.deploy.bench.rival.timefold;

import org.jspecify.annotations.NullMarked;
