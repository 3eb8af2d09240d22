/// Waves of a call-out, on every replica alike: all that has to be known stands in the database.
@NullMarked
package org.campusfrontline.roster.callout.wave;

import org.jspecify.annotations.NullMarked;
