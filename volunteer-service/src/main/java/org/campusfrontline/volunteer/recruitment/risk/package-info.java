/// What is told of the risks of a post category, and who accepted it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.risk;

import org.jspecify.annotations.NullMarked;
