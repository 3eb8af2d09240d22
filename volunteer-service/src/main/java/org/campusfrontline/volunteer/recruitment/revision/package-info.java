/// The texts that a published activity has had, each with what changed, and none of them ever edited.
@NullMarked
package org.campusfrontline.volunteer.recruitment.revision;

import org.jspecify.annotations.NullMarked;
