/// Units from a file.
@NullMarked
package org.campusfrontline.volunteer.unitimport;

import org.jspecify.annotations.NullMarked;
