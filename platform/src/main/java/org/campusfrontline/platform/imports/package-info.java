/// Imports: a plan of columns turns the rows of a file into records, or names row, column and reason of each fault.
@NullMarked
package org.campusfrontline.platform.imports;

import org.jspecify.annotations.NullMarked;
