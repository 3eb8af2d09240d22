/// Waves of a call, on every replica alike: all that has to be known stands in the database.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.wave;

import org.jspecify.annotations.NullMarked;
