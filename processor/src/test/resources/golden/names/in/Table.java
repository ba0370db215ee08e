package com.acme;

class Table {}
