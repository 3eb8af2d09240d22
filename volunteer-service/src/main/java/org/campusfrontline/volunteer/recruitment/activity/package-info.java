/// Activities of a unit with their posts and shifts, from draft to closed.
@NullMarked
package org.campusfrontline.volunteer.recruitment.activity;

import org.jspecify.annotations.NullMarked;
