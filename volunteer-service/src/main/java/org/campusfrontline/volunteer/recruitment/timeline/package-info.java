/// A person's time: the projection of the directory's people is the row on which it is serialised.
@NullMarked
package org.campusfrontline.volunteer.recruitment.timeline;

import org.jspecify.annotations.NullMarked;
