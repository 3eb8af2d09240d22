/// The text format of the published Curtois & Qu roster instances, read into a planning problem and written back.
@NullMarked
package org.campusfrontline.roster.curtois;

import org.jspecify.annotations.NullMarked;
