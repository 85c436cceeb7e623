extension SSDA903 {
  /// Codes that share a hint, and below them, set in, the hint.
  static let hintTexts = """
    102 104 112 113 115 116 141 147 166 171 700 701 1004 1005 SW04STG1 SW05STG1
      Look at the day and month: a month with 30 days, 29 February, or a year of two figures.
    202 203 204 208 207 205A 205B 205C 205D 620 621 624 626
      See which year is right. If it was last year’s return, say so to the department and keep this one.
    301 302 352 386 387 389 437 708 586
      Check the date of birth first, then the dates of the episode.
    351 391 SW06STG2 354 385 570 571 703 704 SW07STG2
      Check the year of the date, and that the row belongs in this year’s return.
    355 SW09STG2
      If the placement truly began and ended on one day, explain it; otherwise one of the dates is wrong.
    356 567 SW18STG2 702 522 118
      The two dates may have changed places.
    142 148 233 SW08STG2 SW14STG2 501
      End the earlier row on the day on which the next one began.
    225 226 434 435 436 388 357 431 432 433 502 380 381 383
      Put the child’s episodes side by side in date order: what changed on the day decides the reason.
    503A 503B 503C 503D 503E 503F 503G 503H 503J 452 453 504
      An episode that goes on from last year keeps what last year’s return said of it, unless that was wrong.
    559 560 561 562 576 584 706 NoE 348
      Look at last year’s return for this child: something in it was left open or changed since.
    EPI 630 442 393 607 611 601 SW01STG1 SW12STG2 SW17STG2 SW01aSTG1 SW01bSTG1 SW03STG1 526
      Something that every such child needs was not recorded. Ask the child’s worker.
    157 185 186 187 188 189 190 191 197B 198 215 182 542 543 544 545 546 547 1001 1002 1007 1010 1012 1014 1016
      Whether a row is needed depends on age and on being looked after all year: check the date of birth and the
      first and last episode.
    158 159 192 193 197a 153 151 119 635 565 566 563
      Some boxes belong together: fill in all of them, or none.
    1000 1011 134 303 628 634 525
      The row is not needed for this child. Take it out of the return, or correct what says otherwise.
    358 359 370 371 372 373 374 347 3001 231 234 440 441 209
      The code does not fit the child’s age: check the date of birth, then the code.
    361 362 363 364 365 375 376 377 379
      The law or the guide sets this limit: check both dates, and whether a change of status or placement was
      not recorded.
    366 367 382 384 214 398 399 420 426
      Short breaks (V3, V4) are returned without most details, and change nothing but their dates.
    378 408 336 390 527 528 529 530 531 550 178 213
      Legal status, placement type and provider do not go together: one of the three is wrong.
    218 219 221 222 224 227 228 229 230 241 242 243 1008
      Look the provider up in Ofsted’s list as it is now: by URN, then by postcode.
    164 179 392a 392b 392c 392d 406 411 454 169
      These follow from the home and placement postcodes: check both, and that the directory is a recent one.
    1015
      Own provision can lie elsewhere, but seldom does: check the provider type and the placement’s postcode.
    331 333 334 335 521 523 551 552 553 554 555 556 557 558 579 582 583 602 1003 117 184
      Put the dates of the plan for adoption in order: best interests, decision to place, matching, placement,
      order.
    511 514 517 518 519 520 524
      The sex and the legal status of the adopters say different things: one of them is wrong.
    344 345
      Activity and accommodation are 0 only for a young person who has died or gone home.
    564 574 575 577 578 580 581
      Compare the times of being missing with the episodes: a child can only go missing from a placement.
    705 707 709 710
      Compare the order’s dates with the child’s episodes, and see whether it was ended or renewed.
    632
      Write ZZ for a part that is not known: ZZ/05/2019.
    INT01 INT02 INT03 INT04 INT05 INT06 INT07 INT08 INT09
      Add the child to the Header, or mend the number by which this table knows the child.
    INT11 INT12 INT13 INT14 INT15 INT16 INT17 INT18 INT21
      The Header and this table must agree: see which is right and change the other.
    INT31 INT32 INT33 INT34 INT35 INT36
      Keep one row for the child.
    444
      Two records of one child, or a number typed for the wrong child.
    445 446 451 353 217t
      The code belongs to another time: check the date, then the code.
    SW10STG2 SW10aSTG2 SW10bSTG2 SW11aSTG2 SW11bSTG2 SW19STG2
      Put the child’s social workers in date order: each begins when the one before ends.
    SW02STG1
      Use the worker’s Social Work England number; XX stands for a worker who has none.
    199 407 460 516
      What the last episode says of how the child left does not fit: check the reason the episode ceased.
    210 168
      Ask the child’s school or the virtual school for the pupil number; UN1 to UN5 say why there is none yet.
    174 612 625
      Check the child’s sex and whether she is recorded as a mother.
    217 304
      Check the date against the guide, and the code that goes with it.
    232
      U is for when it truly is not known.
    105 114 175 181 1006 177 131 101 103 120 132 133 143 144 145 146 149 167 176 196 631 1009 SW13STG1
      Only the codes of the year’s guide are read: a word, a letter in lower case or an old code is none of them.
    165
      Correct the sex, or whether the child is a mother: a boy has nothing in that column, a girl 0 or 1.
    180
      The score is the total from the carer’s questionnaire. Where there is none, leave it blank and give the reason.
    633
      Give the code that the authority had when permanence was arranged: WAL, SCO, NIR or NUK outside England.
    """
}
