/// Instances and rosters in the forms in which others publish them.
@NullMarked
package org.campusfrontline.roster.engine.format;

import org.jspecify.annotations.NullMarked;
