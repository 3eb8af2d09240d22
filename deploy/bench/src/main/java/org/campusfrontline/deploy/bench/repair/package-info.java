/// How fast substitutes and repairs are found when people fall out of solved rosters.
@NullMarked
package org.campusfrontline.deploy.bench.repair;

import org.jspecify.annotations.NullMarked;
