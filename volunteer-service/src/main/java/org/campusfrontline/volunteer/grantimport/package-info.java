/// Grants from a file.
@NullMarked
package org.campusfrontline.volunteer.grantimport;

import org.jspecify.annotations.NullMarked;
