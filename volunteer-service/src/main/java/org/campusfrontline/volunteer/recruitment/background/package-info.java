/// Work that is done beside the requests and may be forgotten, because a sweep finds it again.
@NullMarked
package org.campusfrontline.volunteer.recruitment.background;

import org.jspecify.annotations.NullMarked;
