/// The catalogue of what a post can be about.
@NullMarked
package org.campusfrontline.volunteer.recruitment.category;

import org.jspecify.annotations.NullMarked;
