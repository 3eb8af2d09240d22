/// What happens to an activity, as other services read it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.activity.event;

import org.jspecify.annotations.NullMarked;
