/// Tables for organisers as xlsx: for a stated purpose, marked with who asked and why, gone after an hour, audited.
@NullMarked
package org.campusfrontline.volunteer.export;

import org.jspecify.annotations.NullMarked;
