/// Where organisers set and read what a shift asks for, are warned, and call a shift off.
@NullMarked
package org.campusfrontline.volunteer.recruitment.quota.desk;

import org.jspecify.annotations.NullMarked;
