/** What the reader is told once the device would not keep a pronunciation. */
export const NOT_KEPT =
  'Cet appareil n’a pas pu l’enregistrer : ce changement vaut jusqu’à la fermeture de la page. Libérez de la place, ou exportez la liste.';
