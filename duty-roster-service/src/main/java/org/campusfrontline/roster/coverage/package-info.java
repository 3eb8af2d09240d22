/// How far units' published rosters are filled and how evenly load lies, for planners and as metrics.
@NullMarked
package org.campusfrontline.roster.coverage;

import org.jspecify.annotations.NullMarked;
