/// The shifts that a person may choose from.
@NullMarked
package org.campusfrontline.volunteer.recruitment.board;

import org.jspecify.annotations.NullMarked;
