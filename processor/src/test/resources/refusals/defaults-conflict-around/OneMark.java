package com.acme;

@interface OneMark {}
